package dev.migration.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VendorScriptTests {

    static Set<String> vendors() {
        return VendorScripts.SYNTAXES.keySet();
    }

    @ParameterizedTest
    @MethodSource("vendors")
    void aScriptSplitsAsItsVendorsClientWould(String vendor) {
        List<SqlStatement> statements = VendorScripts.statements(vendor);

        assertThat(VendorScripts.describe(statements)).isEqualTo(VendorScripts.expected(vendor));
    }
}

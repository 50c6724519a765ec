package dev.migration.dialect;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/**
 * All dialects there are, the project's own and yours. Yours come first, so that they can take a database over that one
 * of ours would serve.
 */
public final class Dialects {

    private final List<Dialect> dialects;

    private final List<OperationRenderer<?>> renderers;

    private Dialects(List<Dialect> dialects, List<OperationRenderer<?>> renderers) {
        this.dialects = List.copyOf(dialects);
        this.renderers = List.copyOf(renderers);
    }

    /** What {@code META-INF/services} names. */
    public static Dialects load(ClassLoader classLoader) {
        List<Dialect> found = providers(ServiceLoader.load(Dialect.class, classLoader));
        List<OperationRenderer<?>> renderers = new ArrayList<>();
        ServiceLoader.load(OperationRenderer.class, classLoader).forEach(renderers::add);
        String ours = Dialects.class.getPackageName();
        Stream<Dialect> theirs = found.stream().filter(it -> !isBelow(ours, it));
        return new Dialects(
                Stream.concat(theirs, found.stream().filter(it -> isBelow(ours, it)))
                        .toList(),
                renderers);
    }

    /** These dialects, and no others. */
    public static Dialects of(Dialect... dialects) {
        return new Dialects(List.of(dialects), List.of());
    }

    /** The same with one dialect more, which is asked first. */
    public Dialects with(Dialect dialect) {
        return with(List.of(dialect), List.of());
    }

    /** The same with one renderer more, which is asked first. */
    public Dialects with(OperationRenderer<?> renderer) {
        return with(List.of(), List.of(renderer));
    }

    /** The same with these, which are asked before the others, in their order. */
    public Dialects with(
            Collection<? extends Dialect> firstDialects, Collection<? extends OperationRenderer<?>> firstRenderers) {
        Stream<OperationRenderer<?>> allRenderers = Stream.concat(firstRenderers.stream(), renderers.stream());
        return new Dialects(
                Stream.concat(firstDialects.stream(), dialects.stream()).toList(), allRenderers.toList());
    }

    /**
     * The dialect of a live database.
     *
     * @throws UnknownDialectException if none supports it
     */
    public Dialect forProduct(DatabaseProduct product) {
        return dialects.stream()
                .filter(it -> it.supports(product))
                .findFirst()
                .map(it -> it.ofVersion(product))
                .map(this::extended)
                .orElseThrow(() -> UnknownDialectException.of(product, names()));
    }

    /**
     * The dialect of this name, in whatever case.
     *
     * @throws UnknownDialectException if there is none
     */
    public Dialect named(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return dialects.stream()
                .filter(it -> it.name().equals(lower) || it.aliases().contains(lower))
                .findFirst()
                .map(this::extended)
                .orElseThrow(() -> UnknownDialectException.named(name, names()));
    }

    /** The dialect for a JDBC URL, as far as the URL tells; wrappers such as {@code jdbc:tc:postgresql:} are seen through. */
    public Optional<Dialect> forUrl(String url) {
        int address = url.indexOf("//");
        String protocols = (address < 0 ? url : url.substring(0, address)).toLowerCase(Locale.ROOT);
        return Stream.of(protocols.split(":"))
                .skip(1)
                .flatMap(protocol -> dialects.stream().filter(it -> isProtocolOf(it, protocol)))
                .findFirst()
                .map(this::extended);
    }

    /** Drivers lengthen the name: {@code firebirdsql}, {@code informix-sqli}. */
    private static boolean isProtocolOf(Dialect dialect, String protocol) {
        return protocol.startsWith(dialect.name()) || dialect.aliases().contains(protocol);
    }

    /** The names of all dialects, sorted. */
    public List<String> names() {
        return dialects.stream().map(Dialect::name).distinct().sorted().toList();
    }

    private Dialect extended(Dialect dialect) {
        return renderers.isEmpty() ? dialect : new ExtendedDialect(dialect, renderers);
    }

    private static boolean isBelow(String packageName, Dialect dialect) {
        return dialect.getClass().getPackageName().startsWith(packageName + ".");
    }

    private static <T> List<T> providers(ServiceLoader<T> loader) {
        List<T> providers = new ArrayList<>();
        loader.forEach(providers::add);
        return providers;
    }
}

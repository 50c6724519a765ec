package com.acme.spring;

import dev.migration.dialect.Dialect;
import dev.migration.dialect.OperationRenderer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AcmeConfiguration {

    @Bean
    Dialect acmeCloudDialect() {
        return new AcmeCloudDialect();
    }

    @Bean
    OperationRenderer<Announce> announceRenderer(@Value("${spring.application.name}") String sender) {
        return new AnnounceRenderer(sender);
    }

    @Bean
    AnnounceSchema announceSchema() {
        return new AnnounceSchema();
    }
}

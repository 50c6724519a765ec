package dev.migration.boot.autoconfigure.model;

import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.context.annotation.Configuration;

/** Has its entities where it is. */
@AutoConfigurationPackage
@Configuration(proxyBeanMethods = false)
public class ParcelApplication {}

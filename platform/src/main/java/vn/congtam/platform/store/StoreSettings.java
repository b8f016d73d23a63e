package vn.congtam.platform.store;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param province first part of the log's name, such as {@code khanhhoa}
 * @param service last part of the log's name and of the database's, such as {@code scoring}
 */
@ConfigurationProperties("congtam")
record StoreSettings(
        @DefaultValue("khanhhoa") String province,
        String service,
        @DefaultValue Mongodb mongodb) {

    record Mongodb(
            @DefaultValue("mongodb://127.0.0.1:27017") String uri) {}

    String logName() {
        return "congtam." + province + "/" + service;
    }

    String databaseName() {
        return "congtam_" + service;
    }
}

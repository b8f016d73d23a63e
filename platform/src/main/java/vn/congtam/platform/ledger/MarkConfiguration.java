package vn.congtam.platform.ledger;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Pages ask for marks wherever they run, also where nothing is sealed. */
@AutoConfiguration(after = LedgerConfiguration.class)
public class MarkConfiguration {

    @Bean
    PageMarks pageMarks(ObjectProvider<Marks> marks) {
        return new PageMarks(marks);
    }
}

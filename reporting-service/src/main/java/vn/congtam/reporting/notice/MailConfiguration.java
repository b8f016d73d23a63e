package vn.congtam.reporting.notice;

import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.MailSender;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailSettings.class)
class MailConfiguration {
    @Bean
    @ConditionalOnProperty("spring.mail.host")
    @ConditionalOnMissingBean(Post.class)
    Post smtp(MailSender server, MailSettings settings) {
        return new SmtpPost(server, settings.from());
    }
}

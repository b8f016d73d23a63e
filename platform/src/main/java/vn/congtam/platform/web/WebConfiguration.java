package vn.congtam.platform.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.type.LogicalType;
import vn.congtam.events.Id;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.json.IdModule;
import vn.congtam.platform.json.TextModule;
import vn.congtam.platform.json.ValueModule;
import vn.congtam.platform.json.Written;

/** The web side of every service. */
@AutoConfiguration
@ComponentScan
public class WebConfiguration {
    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Act.class, Actor.class);
    }

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** Requests are read strictly: a field we do not know or half a number is a mistake to be told, not dropped. */
    @Bean
    JsonMapperBuilderCustomizer strictRequests() {
        return json -> json.addModule(new IdModule())
                .addModule(new TextModule())
                .addModule(new ValueModule())
                .withCoercionConfig(
                        LogicalType.Integer,
                        numbers -> numbers.setCoercion(CoercionInputShape.String, CoercionAction.Fail))
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
    }

    @Configuration(proxyBeanMethods = false)
    static class Arguments implements WebMvcConfigurer {
        private final ActArgument acts;

        Arguments(ActArgument acts) {
            this.acts = acts;
        }

        @Override
        public void addFormatters(FormatterRegistry formats) {
            formats.addConverter(String.class, LocalDate.class, given(Written.DAY));
            formats.addConverter(String.class, YearMonth.class, given(Written.MONTH));
            formats.addConverterFactory(new Ids());
        }

        private static <T> Converter<String, @Nullable T> given(Written<T> written) {
            return text -> written.given(text);
        }

        private static final class Ids implements ConverterFactory<String, Id> {
            @Override
            public <T extends Id> Converter<String, @Nullable T> getConverter(Class<T> type) {
                return given(Written.id(type));
            }
        }

        @Override
        public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
            resolvers.add(acts);
        }
    }
}

package vn.congtam.scoring.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import vn.congtam.rulebook.RuleSet;

class ArticlesTest {
    private final Articles articles = new Articles(words());

    @Test
    void the_law_is_named_in_english() {
        assertThat(english("Điều 14 Nghị định 335/2025/NĐ-CP")).isEqualTo("Article 14, Decree 335/2025/NĐ-CP");
        assertThat(english("Khoản 4 Điều 20 Nghị định 335/2025/NĐ-CP"))
                .isEqualTo("Clause 4, Article 20, Decree 335/2025/NĐ-CP");
        assertThat(english("điểm a khoản 1 Điều 13, Mẫu số 01 Nghị định 335/2025/NĐ-CP"))
                .isEqualTo("Point a, Clause 1, Article 13, Form 01, Decree 335/2025/NĐ-CP");
    }

    @Test
    void every_article_of_every_rule_set_is_named_in_english() {
        List<String> shipped = RuleSet.shipped().stream()
                .flatMap(rules -> rules.parameters().entrySet().stream())
                .filter(parameter -> parameter.getKey().startsWith("article."))
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
        assertThat(shipped).hasSizeGreaterThan(5);
        assertThat(shipped)
                .allSatisfy(article -> assertThat(english(article))
                        .isNotEqualTo(article)
                        .doesNotContainPattern("Điểm|Khoản|Điều|Mẫu|Phụ lục|Nghị|Luật|Quy định|Đề xuất"));
    }

    @Test
    void vietnamese_is_left_as_it_stands_and_so_is_what_is_not_understood() {
        assertThat(articles.said("Điều 14", Locale.of("vi"))).isEqualTo("Điều 14");
        assertThat(english("Kết luận 21 về Điều 14")).isEqualTo("Kết luận 21 về Điều 14");
    }

    private String english(String article) {
        return articles.said(article, Locale.ENGLISH);
    }

    private static ResourceBundleMessageSource words() {
        ResourceBundleMessageSource words = new ResourceBundleMessageSource();
        words.setBasenames("messages/scoring");
        words.setDefaultEncoding("UTF-8");
        words.setFallbackToSystemLocale(false);
        return words;
    }
}

package vn.congtam.events.indicatorset;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.CatalogueId;

/**
 * What a set says.
 *
 * @param coverage none of a template, which is for nobody itself
 * @param template that it follows
 * @param catalogue of the products of the same people
 */
public record SetContent(
        String title,
        @Nullable Coverage coverage,
        @Nullable IndicatorSetId template,
        @Nullable CatalogueId catalogue,
        List<Block> blocks) {}

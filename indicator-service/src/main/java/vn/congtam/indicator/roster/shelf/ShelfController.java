package vn.congtam.indicator.roster.shelf;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.CatalogueId;
import vn.congtam.events.indicator.Product;
import vn.congtam.platform.access.Actor;

/** Catalogues are no secret: everybody may know by which products he is measured. */
@RestController
@RequestMapping("/api/v1/catalogues")
class ShelfController {
    private final Shelf shelf;

    ShelfController(Shelf shelf) {
        this.shelf = shelf;
    }

    record Whole(Edition catalogue, List<Product> products) {}

    @GetMapping
    List<Edition> of(Actor actor, @RequestParam AgencyId agency) {
        return shelf.editions(agency);
    }

    @GetMapping("/{catalogue}")
    ResponseEntity<Whole> one(Actor actor, @PathVariable CatalogueId catalogue) {
        Edition edition = shelf.known(catalogue);
        List<Product> products =
                shelf.rows(catalogue).stream().map(Listing::product).toList();
        return ResponseEntity.ok().eTag("\"" + edition.version() + "\"").body(new Whole(edition, products));
    }
}

package vn.congtam.platform.page;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.congtam.door.Spoken;

/**
 * Where the person is.
 *
 * @param path on the one origin
 * @param vietnamese the same page in Vietnamese
 * @param english the same page in English
 */
public record Place(String path, String vietnamese, String english) {

    static Place of(HttpServletRequest request) {
        return new Place(request.getRequestURI(), in("vi", request), in("en", request));
    }

    private static String in(String language, HttpServletRequest request) {
        var page = ServletUriComponentsBuilder.fromRequest(request)
                .replaceQueryParam(Spoken.NAME, language)
                .build(true);
        return page.getPath() + "?" + page.getQuery();
    }
}

/** What all pages share: language, words, the way figures and days are written, and the way from page to page. */
@NullMarked
package vn.congtam.platform.page;

import org.jspecify.annotations.NullMarked;

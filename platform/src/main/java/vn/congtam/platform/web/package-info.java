/** What is the same for every endpoint: acts, refusals, problems, versions. */
@NullMarked
package vn.congtam.platform.web;

import org.jspecify.annotations.NullMarked;

@NullMarked
package vn.congtam.platform.web;

import org.jspecify.annotations.NullMarked;

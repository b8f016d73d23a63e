/** What other features look up: people and their superiors, catalogues in force, locked months, whose task is whose. */
@NullMarked
package vn.congtam.submission.reference;

import org.jspecify.annotations.NullMarked;

/** A closed period tried under other rules or factors: who would move and why, before anybody approves them. */
@NullMarked
package vn.congtam.scoring.explanation.sandbox;

import org.jspecify.annotations.NullMarked;

/**
 * What the facts about staff come to on a day: who serves where, in which post, and under whom. From events and nothing
 * else, so that no two services differ over who is whose superior.
 */
@NullMarked
package vn.congtam.roster;

import org.jspecify.annotations.NullMarked;

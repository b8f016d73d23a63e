/** What a slip rests on: each figure and each judgement with the facts behind it. */
@NullMarked
package vn.congtam.scoring.explanation.basis;

import org.jspecify.annotations.NullMarked;

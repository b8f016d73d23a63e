/** {@code kpi audit}: what is stored in one installation against what was signed, whether it runs or not. */
@org.jspecify.annotations.NullMarked
package vn.congtam.standalone.audit;

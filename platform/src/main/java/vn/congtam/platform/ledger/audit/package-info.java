/** Every stored fact once more against everything that was ever signed, by whoever trusts neither. */
@org.jspecify.annotations.NullMarked
package vn.congtam.platform.ledger.audit;

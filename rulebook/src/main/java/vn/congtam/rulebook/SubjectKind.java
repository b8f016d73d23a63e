package vn.congtam.rulebook;

/** Whom a rule set is for. */
public enum SubjectKind {
    /** Công chức (Decree 335/2025). */
    CIVIL_SERVANT,
    /** Viên chức (Decree 233/2026). */
    PUBLIC_EMPLOYEE,
    /** Người lao động theo hợp đồng; only by a rule set that names them. */
    CONTRACT
}

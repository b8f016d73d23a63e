package vn.congtam.events.indicator;

/** As what a person serves: each kind is evaluated by rules of its own. */
public enum SubjectKind {
    /** công chức: Law 80/2025/QH15, Decree 335/2025/NĐ-CP */
    CIVIL_SERVANT,
    /** viên chức: Law on Public Employees 2025, Decree 233/2026/NĐ-CP */
    PUBLIC_EMPLOYEE,
    /** người lao động hợp đồng */
    CONTRACT
}

//! Findings: invitations, quoracy, timescales, fathers, records, minutes; policy packs.

//! Who is invited to a conference, who has replied, and who is left out for which reason.

pub mod concern_roles_invited;
pub mod deputy_named;
pub mod each_father_invited;
pub mod each_role_has_somebody;
pub mod gp_invited;
pub mod health_visitor_invited;
pub mod invitation_gives_notice;
pub mod known_professionals_invited;
pub mod midwife_invited;
pub mod mother_invited;
pub mod needs_arranged;
pub mod neonatal_unit_invited;
pub mod police_invited;
pub mod replies_chased;
pub mod silence_escalated;
pub mod social_worker_invited;

mod invited;

pub(crate) use invited::{
    asks_somebody, called, invitation_of, left_out_role, or_no_conference, present, role_invited, role_of,
};

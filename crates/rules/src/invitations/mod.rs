//! Who is invited to a conference, who has replied, and who is left out for which reason.

pub mod health_visitor_invited;

mod invited;

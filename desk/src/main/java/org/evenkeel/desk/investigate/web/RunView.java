package org.evenkeel.desk.investigate.web;

import org.evenkeel.desk.incident.Incident;
import org.evenkeel.desk.job.Job;
import org.jspecify.annotations.Nullable;

/// What the page of one run shows.
///
/// @param answer what was found, once there is an answer
/// @param judged what people say of it
public record RunView(
    Incident incident, Job job, boolean mayStop, @Nullable AnswerView answer, JudgedView judged) {}

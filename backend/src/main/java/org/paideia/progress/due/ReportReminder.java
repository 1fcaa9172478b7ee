package org.paideia.progress.due;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** That a city was reminded of a report. It exists so that nobody is written to twice, however many processes there are. */
@Entity
@IdClass(ReportReminder.Key.class)
class ReportReminder {

    @Id
    private UUID commitment;

    @Id
    private LocalDate dueOn;

    @Id
    @Enumerated(EnumType.STRING)
    private Reminder reminder;

    private LocalDate orderedOn;

    protected ReportReminder() {}

    record Key(UUID commitment, LocalDate dueOn, Reminder reminder) implements Serializable {}
}

package org.paideia.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.paideia.access.Caller;
import org.paideia.activity.Audience;
import org.paideia.activity.feed.EntryTeller;
import org.paideia.inbox.InboxEntries.Range;
import org.paideia.inbox.InboxEntries.Row;
import org.paideia.membership.right.Audiences;
import org.paideia.shared.command.Input;
import org.paideia.shared.paging.Cursors;
import org.paideia.shared.paging.Page;
import org.paideia.shared.paging.PageRequest;
import org.paideia.shared.problem.Problems;

/** Reads inboxes, each for its owner alone, and remembers how far they were read. */
@ApplicationScoped
public class InboxService {

    private static final int MOST_COUNTED = 100;

    private final Inboxes inboxes;
    private final InboxEntries entries;
    private final EntryTeller history;
    private final Audiences audiences;
    private final Cursors cursors;

    InboxService(Inboxes inboxes, InboxEntries entries, EntryTeller history, Audiences audiences, Cursors cursors) {
        this.inboxes = inboxes;
        this.entries = entries;
        this.history = history;
        this.audiences = audiences;
        this.cursors = cursors;
    }

    public Page<InboxEntryView> list(Caller caller, boolean unread, PageRequest request) {
        boolean ascending = !request.sort().startsWith("-");
        long from = request.cursor() != null
                ? Long.parseLong(cursors.position(request).getFirst())
                : ascending ? 0 : Long.MAX_VALUE;
        Range range = new Range(
                ascending ? from : 0, ascending ? Long.MAX_VALUE : from, unread, true, ascending, request.limit() + 1);
        Audience reader = audiences.of(caller);
        UUID person = caller.person().id();
        List<Row> rows = entries.of(person, reader, range);
        boolean more = rows.size() > request.limit();
        List<Row> shown = more ? rows.subList(0, request.limit()) : rows;
        return new Page<>(
                told(shown, reader),
                more ? cursors.write(request.scope(), List.of(Long.toString(shown.getLast().position()))) : null,
                request.count() ? entries.count(person, reader, unread) : null);
    }

    /** What is in the inbox of whoever it is, for a letter. */
    public List<InboxEntryView> read(Caller caller, Range range) {
        Audience reader = audiences.of(caller);
        return told(entries.of(caller.person().id(), reader, range), reader);
    }

    public InboxSummaryView summary(Caller caller) {
        int unread = entries.of(caller.person().id(), audiences.of(caller), new Range(0, Long.MAX_VALUE, true, true, false, MOST_COUNTED + 1)).size();
        return new InboxSummaryView(Math.min(unread, MOST_COUNTED), unread > MOST_COUNTED);
    }

    @Transactional
    public InboxSummaryView readUpTo(Caller caller, Input<InboxReadMarkInput> input) {
        long position = input.read(InboxReadMarkInput.class).upTo();
        Inbox inbox = inboxes.hold(caller.person());
        // What is not told yet cannot have been read: it would be lost.
        inbox.readUpTo(Math.min(position, inboxes.published()));
        inboxes.flush();
        inboxes.forgetReadUpTo(caller.person().id(), inbox.readTo());
        return summary(caller);
    }

    @Transactional
    public InboxSummaryView readOne(Caller caller, UUID activity) {
        UUID person = caller.person().id();
        long position = entries.position(person, audiences.of(caller), activity)
                .orElseThrow(() -> Problems.notFound("entry of your inbox", activity));
        if (position > inboxes.hold(person).readTo()) {
            inboxes.readOne(person, position);
        }
        return summary(caller);
    }

    private List<InboxEntryView> told(List<Row> rows, Audience reader) {
        var told = history.tell(rows.stream().map(Row::activity).toList(), reader);
        return rows.stream().map(row -> new InboxEntryView(row.position(), row.isUnread(), told.get(row.activity()))).toList();
    }
}

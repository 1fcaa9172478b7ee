package org.paideia.shared.paging;

import java.io.IOException;
import java.util.function.Function;

/**
 * A whole list, read portion by portion: each portion is a transaction of its own, so that a slow reader holds nothing
 * in the database. The first is read at once, so that a failure becomes a problem before anything is sent.
 */
public final class Portions<T> {

    private static final int SIZE = 500;

    /** Takes one item; may fail where it is written to. */
    public interface Sink<T> {
        void accept(T item) throws IOException;
    }

    private final Function<PageRequest, Page<T>> list;
    private final PageRequest request;
    private final Page<T> first;

    /**
     * @param sort the order of the whole
     * @param list reads a page
     */
    public Portions(String sort, Function<PageRequest, Page<T>> list) {
        this(SIZE, sort, list);
    }

    /**
     * In portions of that size.
     *
     * @param sort the order of the whole
     * @param list reads a page
     */
    public Portions(int size, String sort, Function<PageRequest, Page<T>> list) {
        this.list = list;
        this.request = PageRequest.portions(size, sort);
        this.first = list.apply(request);
    }

    /** How many there are in all; the database is asked only where they are more than one portion. */
    public long count() {
        return first.nextCursor() == null ? first.items().size() : list.apply(request.counting()).totalCount();
    }

    public void each(Sink<T> sink) throws IOException {
        Page<T> page = first;
        while (true) {
            for (T item : page.items()) {
                sink.accept(item);
            }
            if (page.nextCursor() == null) {
                return;
            }
            page = list.apply(request.after(page.nextCursor()));
        }
    }
}

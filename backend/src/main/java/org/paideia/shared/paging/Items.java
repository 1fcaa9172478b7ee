package org.paideia.shared.paging;

import java.util.List;

/** A list that is short by nature and has no pages. */
public record Items<T>(List<T> items) {}

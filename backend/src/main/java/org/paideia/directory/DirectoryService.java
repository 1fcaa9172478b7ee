package org.paideia.directory;

import jakarta.enterprise.context.ApplicationScoped;
import org.paideia.shared.paging.Page;
import org.paideia.shared.paging.PageRequest;

/** Finds cities. */
@ApplicationScoped
public class DirectoryService {

    private final Directory directory;

    DirectoryService(Directory directory) {
        this.directory = directory;
    }

    public Page<CityListItem> list(DirectoryFilter filter, PageRequest request) {
        return directory.page(filter, request);
    }
}

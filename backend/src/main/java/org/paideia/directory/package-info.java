/** Finding cities: the list with its filters, the search, the map and the open data. */
package org.paideia.directory;

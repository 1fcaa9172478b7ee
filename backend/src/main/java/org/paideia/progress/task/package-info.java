/** What waits for whom: reports for cities, reviews for networks, and the cities that fall behind. */
package org.paideia.progress.task;

/** Reading the history: as a list, as that of one record, and as a feed of news. */
package org.paideia.activity.feed;

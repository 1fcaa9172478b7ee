/** Letters to those who chose a session that was moved or cancelled, or in which they now have a place. */
package org.paideia.programme.news;

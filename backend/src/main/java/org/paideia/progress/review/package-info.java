/** What the reviewing network says to the reports of cities. */
package org.paideia.progress.review;

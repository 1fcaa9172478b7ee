/** What records are called, in every language: for the history, the search, and the pages of the app. */
package org.paideia.activity.title;

/**
 * Letterheads that somebody sends, rebuilt: nothing of the package that was sent is kept, but a new one is written with what
 * is known to be good (decision 037). It fetches nothing and knows no database and no HTTP.
 */
package org.paideia.document.letterhead;

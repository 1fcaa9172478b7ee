/** The public register of commitments: lists, tables, pages for search engines. */
package org.paideia.commitment.register;

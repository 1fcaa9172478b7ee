/** One search over the records of every noun: it reads the titles that each feature keeps with its changes. */
package org.paideia.search;

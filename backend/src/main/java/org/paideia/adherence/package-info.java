/** How cities sign declarations: one signature of a city under one declaration, its documents, and the proof of it. */
package org.paideia.adherence;

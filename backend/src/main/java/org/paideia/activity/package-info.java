/** The append-only history of every change: who, in which role, when, which record, what changed. */
package org.paideia.activity;

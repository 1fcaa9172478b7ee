/** What happens to registrations by itself: reminders before the event, erasure after it. */
package org.paideia.registration.later;

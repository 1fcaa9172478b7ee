/** How people register for an event: when, how many, what they are asked. */
package org.paideia.registration.settings;

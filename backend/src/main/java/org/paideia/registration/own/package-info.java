/** What a person sees of their own registrations. */
package org.paideia.registration.own;

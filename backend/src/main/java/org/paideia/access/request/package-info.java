/** Somebody asks for a mandate, and whoever could grant it decides. */
package org.paideia.access.request;

package org.paideia.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.paideia.activity.EventType;
import org.paideia.activity.Events;
import org.paideia.activity.Told;

/** What happens to mandates, requests for them and invitations. */
@ApplicationScoped
public class AccessEvents implements Events {

    public static final EventType GRANTED = EventType.edit("mandate.granted");
    public static final EventType ENDED = EventType.edit("mandate.ended");
    public static final EventType CONTACT_GIVEN = EventType.edit("mandate.contact-given");
    public static final EventType CONTACT_WITHDRAWN = EventType.edit("mandate.contact-withdrawn");
    public static final EventType REQUEST_MADE = EventType.edit("mandate-request.made");
    public static final EventType REQUEST_GRANTED = EventType.edit("mandate-request.granted");
    public static final EventType REQUEST_DECLINED = EventType.edit("mandate-request.declined");
    public static final EventType REQUEST_WITHDRAWN = EventType.edit("mandate-request.withdrawn");
    public static final EventType INVITATION_SENT = EventType.edit("invitation.sent");
    public static final EventType INVITATION_ACCEPTED = EventType.edit("invitation.accepted");
    public static final EventType INVITATION_REVOKED = EventType.edit("invitation.revoked");

    @Override
    public List<EventType> types() {
        return List.of(
                GRANTED, ENDED, CONTACT_GIVEN, CONTACT_WITHDRAWN, REQUEST_MADE, REQUEST_GRANTED, REQUEST_DECLINED, REQUEST_WITHDRAWN, INVITATION_SENT, INVITATION_ACCEPTED, INVITATION_REVOKED);
    }

    @Override
    public String sentence(Told told) {
        AccessWords words = told.words(AccessWords.class);
        String city = told.name(Scope.CITY);
        String scope = city != null ? city : told.name(Scope.NETWORK);
        return switch (told.event()) {
            case "mandate.granted" -> words.granted(scope);
            case "mandate.ended" -> words.ended(scope);
            case "mandate.contact-given" -> words.contactGiven(scope);
            case "mandate.contact-withdrawn" -> words.contactWithdrawn(scope);
            case "mandate-request.made" -> words.requestMade(scope);
            case "mandate-request.granted" -> words.requestGranted(scope);
            case "mandate-request.declined" -> words.requestDeclined(scope);
            case "mandate-request.withdrawn" -> words.requestWithdrawn(scope);
            case "invitation.sent" -> words.invitationSent(scope);
            case "invitation.accepted" -> words.invitationAccepted(scope);
            default -> words.invitationRevoked(scope);
        };
    }

    @Override
    public String page(Told told) {
        String city = told.key(Scope.CITY);
        return city != null ? "/cities/" + city : "/networks/" + told.key(Scope.NETWORK);
    }
}

--liquibase formatted sql

--changeset paideia:20261130-1900-agenda-deadline
-- A deadline is a line of its own beside that of its record: there is one of each type.
alter table agenda_entry add column record_kind varchar(40) collate "C";
update agenda_entry set record_kind = kind;
alter table agenda_entry alter column record_kind set not null;
alter table agenda_entry drop constraint agenda_entry_record;
create unique index agenda_entry_record on agenda_entry
    (record_kind, record_key, kind, (case when kind = 'DEADLINE' then type else '' end));
create index agenda_entry_kind on agenda_entry (kind, first_day, last_day_rank, id);

--changeset paideia:20261130-1905-registration-deadlines
-- From when and until when people can register for the events that there are. Days are those of the event: of its own time zone,
-- else of its host's, else of the secretariat's; a city without one has that of its country, where all of that keeps the same time.
create temporary table country_time (country varchar(2), zone varchar(60)) on commit drop;
insert into country_time values
    ('AD','Europe/Andorra'), ('AE','Asia/Dubai'), ('AF','Asia/Kabul'), ('AG','America/Antigua'), ('AI','America/Anguilla'),
    ('AL','Europe/Tirane'), ('AM','Asia/Yerevan'), ('AO','Africa/Luanda'), ('AR','America/Argentina/Buenos_Aires'),
    ('AS','Pacific/Pago_Pago'), ('AT','Europe/Vienna'), ('AW','America/Aruba'), ('AX','Europe/Mariehamn'), ('AZ','Asia/Baku'),
    ('BA','Europe/Sarajevo'), ('BB','America/Barbados'), ('BD','Asia/Dhaka'), ('BE','Europe/Brussels'), ('BF','Africa/Ouagadougou'),
    ('BG','Europe/Sofia'), ('BH','Asia/Bahrain'), ('BI','Africa/Bujumbura'), ('BJ','Africa/Porto-Novo'), ('BL','America/St_Barthelemy'),
    ('BM','Atlantic/Bermuda'), ('BN','Asia/Brunei'), ('BO','America/La_Paz'), ('BQ','America/Kralendijk'), ('BS','America/Nassau'),
    ('BT','Asia/Thimphu'), ('BW','Africa/Gaborone'), ('BY','Europe/Minsk'), ('BZ','America/Belize'), ('CC','Indian/Cocos'),
    ('CF','Africa/Bangui'), ('CG','Africa/Brazzaville'), ('CH','Europe/Zurich'), ('CI','Africa/Abidjan'), ('CK','Pacific/Rarotonga'),
    ('CM','Africa/Douala'), ('CO','America/Bogota'), ('CR','America/Costa_Rica'), ('CU','America/Havana'), ('CV','Atlantic/Cape_Verde'),
    ('CW','America/Curacao'), ('CX','Indian/Christmas'), ('CY','Asia/Nicosia'), ('CZ','Europe/Prague'), ('DE','Europe/Berlin'),
    ('DJ','Africa/Djibouti'), ('DK','Europe/Copenhagen'), ('DM','America/Dominica'), ('DO','America/Santo_Domingo'),
    ('DZ','Africa/Algiers'), ('EE','Europe/Tallinn'), ('EG','Africa/Cairo'), ('EH','Africa/El_Aaiun'), ('ER','Africa/Asmera'),
    ('ET','Africa/Addis_Ababa'), ('FI','Europe/Helsinki'), ('FJ','Pacific/Fiji'), ('FK','Atlantic/Stanley'), ('FO','Atlantic/Faeroe'),
    ('FR','Europe/Paris'), ('GA','Africa/Libreville'), ('GB','Europe/London'), ('GD','America/Grenada'), ('GE','Asia/Tbilisi'),
    ('GF','America/Cayenne'), ('GG','Europe/Guernsey'), ('GH','Africa/Accra'), ('GI','Europe/Gibraltar'), ('GM','Africa/Banjul'),
    ('GN','Africa/Conakry'), ('GP','America/Guadeloupe'), ('GQ','Africa/Malabo'), ('GR','Europe/Athens'), ('GS','Atlantic/South_Georgia'),
    ('GT','America/Guatemala'), ('GU','Pacific/Guam'), ('GW','Africa/Bissau'), ('GY','America/Guyana'), ('HK','Asia/Hong_Kong'),
    ('HN','America/Tegucigalpa'), ('HR','Europe/Zagreb'), ('HT','America/Port-au-Prince'), ('HU','Europe/Budapest'),
    ('IE','Europe/Dublin'), ('IL','Asia/Jerusalem'), ('IM','Europe/Isle_of_Man'), ('IN','Asia/Calcutta'), ('IO','Indian/Chagos'),
    ('IQ','Asia/Baghdad'), ('IR','Asia/Tehran'), ('IS','Atlantic/Reykjavik'), ('IT','Europe/Rome'), ('JE','Europe/Jersey'),
    ('JM','America/Jamaica'), ('JO','Asia/Amman'), ('JP','Asia/Tokyo'), ('KE','Africa/Nairobi'), ('KG','Asia/Bishkek'),
    ('KH','Asia/Phnom_Penh'), ('KM','Indian/Comoro'), ('KN','America/St_Kitts'), ('KP','Asia/Pyongyang'), ('KR','Asia/Seoul'),
    ('KW','Asia/Kuwait'), ('KY','America/Cayman'), ('KZ','Asia/Almaty'), ('LA','Asia/Vientiane'), ('LB','Asia/Beirut'),
    ('LC','America/St_Lucia'), ('LI','Europe/Vaduz'), ('LK','Asia/Colombo'), ('LR','Africa/Monrovia'), ('LS','Africa/Maseru'),
    ('LT','Europe/Vilnius'), ('LU','Europe/Luxembourg'), ('LV','Europe/Riga'), ('LY','Africa/Tripoli'), ('MA','Africa/Casablanca'),
    ('MC','Europe/Monaco'), ('MD','Europe/Chisinau'), ('ME','Europe/Podgorica'), ('MF','America/Marigot'), ('MG','Indian/Antananarivo'),
    ('MH','Pacific/Majuro'), ('MK','Europe/Skopje'), ('ML','Africa/Bamako'), ('MM','Asia/Rangoon'), ('MO','Asia/Macau'),
    ('MP','Pacific/Saipan'), ('MQ','America/Martinique'), ('MR','Africa/Nouakchott'), ('MS','America/Montserrat'), ('MT','Europe/Malta'),
    ('MU','Indian/Mauritius'), ('MV','Indian/Maldives'), ('MW','Africa/Blantyre'), ('MY','Asia/Kuala_Lumpur'), ('MZ','Africa/Maputo'),
    ('NA','Africa/Windhoek'), ('NC','Pacific/Noumea'), ('NE','Africa/Niamey'), ('NF','Pacific/Norfolk'), ('NG','Africa/Lagos'),
    ('NI','America/Managua'), ('NL','Europe/Amsterdam'), ('NO','Europe/Oslo'), ('NP','Asia/Katmandu'), ('NR','Pacific/Nauru'),
    ('NU','Pacific/Niue'), ('OM','Asia/Muscat'), ('PA','America/Panama'), ('PE','America/Lima'), ('PH','Asia/Manila'),
    ('PK','Asia/Karachi'), ('PL','Europe/Warsaw'), ('PM','America/Miquelon'), ('PN','Pacific/Pitcairn'), ('PR','America/Puerto_Rico'),
    ('PS','Asia/Gaza'), ('PW','Pacific/Palau'), ('PY','America/Asuncion'), ('QA','Asia/Qatar'), ('RE','Indian/Reunion'),
    ('RO','Europe/Bucharest'), ('RS','Europe/Belgrade'), ('RW','Africa/Kigali'), ('SA','Asia/Riyadh'), ('SB','Pacific/Guadalcanal'),
    ('SC','Indian/Mahe'), ('SD','Africa/Khartoum'), ('SE','Europe/Stockholm'), ('SG','Asia/Singapore'), ('SH','Atlantic/St_Helena'),
    ('SI','Europe/Ljubljana'), ('SJ','Arctic/Longyearbyen'), ('SK','Europe/Bratislava'), ('SL','Africa/Freetown'),
    ('SM','Europe/San_Marino'), ('SN','Africa/Dakar'), ('SO','Africa/Mogadishu'), ('SR','America/Paramaribo'), ('SS','Africa/Juba'),
    ('ST','Africa/Sao_Tome'), ('SV','America/El_Salvador'), ('SX','America/Lower_Princes'), ('SY','Asia/Damascus'),
    ('SZ','Africa/Mbabane'), ('TC','America/Grand_Turk'), ('TD','Africa/Ndjamena'), ('TF','Indian/Kerguelen'), ('TG','Africa/Lome'),
    ('TH','Asia/Bangkok'), ('TJ','Asia/Dushanbe'), ('TK','Pacific/Fakaofo'), ('TL','Asia/Dili'), ('TM','Asia/Ashgabat'),
    ('TN','Africa/Tunis'), ('TO','Pacific/Tongatapu'), ('TR','Europe/Istanbul'), ('TT','America/Port_of_Spain'), ('TV','Pacific/Funafuti'),
    ('TW','Asia/Taipei'), ('TZ','Africa/Dar_es_Salaam'), ('UG','Africa/Kampala'), ('UY','America/Montevideo'), ('UZ','Asia/Tashkent'),
    ('VA','Europe/Vatican'), ('VC','America/St_Vincent'), ('VE','America/Caracas'), ('VG','America/Tortola'), ('VI','America/St_Thomas'),
    ('VN','Asia/Saigon'), ('VU','Pacific/Efate'), ('WF','Pacific/Wallis'), ('WS','Pacific/Apia'), ('YE','Asia/Aden'),
    ('YT','Indian/Mayotte'), ('ZA','Africa/Johannesburg'), ('ZM','Africa/Lusaka'), ('ZW','Africa/Harare');
insert into agenda_entry (id, kind, record_kind, record_key, type, source_language, titles, themes, edtf, precision, earliest, latest,
                          first_day, last_day, last_day_rank, starts_at, time_zone, state, network, country, members_only, path,
                          search_text, sequence, changed_at)
select uuidv7(), 'DEADLINE', d.record_kind, d.record_key, d.type, d.source_language, d.titles, d.themes, d.day::text, 'DAY', d.day, d.day,
       d.day, d.day, date '9999-12-31' - d.day, d.moment, d.zone, 'CONFIRMED', d.network, d.country, d.members_only, d.path,
       d.search_text, 0, now()
from (
    select e.*, t.type, t.moment, (t.moment at time zone e.zone)::date as day
    from (
        select g.*, h.country, s.opens_at, s.closes_at,
               coalesce(g.time_zone, h.time_zone, hz.zone,
                        case when h.id is null then coalesce(c.time_zone, cz.zone) end, 'UTC') as zone
        from registration_settings s
        join (
            select 'MEETING' as record_kind, slug as record_key, source_language, titles, themes, network_slug as network, host_id,
                   time_zone, audience = 'MEMBERS' as members_only, '/meetings/' || slug as path, search_text
            from meeting where state <> 'CANCELLED'
            union all
            select 'CONFERENCE', slug, source_language, titles, themes, network_slug, host_id, time_zone, false,
                   '/conferences/' || slug, search_text
            from conference where state <> 'CANCELLED'
        ) g on g.record_kind = s.event_kind and g.record_key = s.event_slug
        left join city h on h.id = g.host_id
        left join country_time hz on hz.country = h.country
        join network n on n.slug = g.network
        left join city c on c.id = n.secretariat_city_id
        left join country_time cz on cz.country = c.country
    ) e
    cross join lateral (values ('REGISTRATION_OPENS', e.opens_at), ('REGISTRATION_CLOSES', e.closes_at)) t (type, moment)
    where t.moment is not null
) d;

-- A platform ten years from now: 50,000 cities, 300 networks, 150,000 memberships, 500 declarations with 60,000 adherences,
-- 300,000 entries of history, 6,000 meetings with 20,000 decisions and 30,000 action points, 20,000 persons with 10,000 mandates. Made from counters, so that each run has the same.
select setseed(0.5);

insert into theme (id, version, created_at, updated_at, slug, vocabulary, source_language, labels, source)
select uuidv7(), 0, now(), now(), 'theme-' || n, case when n % 2 = 0 then 'SDG' else 'BUILDING_BLOCK' end, 'en',
       jsonb_build_object('en', 'Theme ' || n), 'made'
from generate_series(1, 40) n;

create temporary table country (n serial, iso2 text, region text);
insert into country (iso2, region) values
    ('FI', 'EUROPE_NORTH_AMERICA'), ('ES', 'EUROPE_NORTH_AMERICA'), ('PT', 'EUROPE_NORTH_AMERICA'),
    ('IT', 'EUROPE_NORTH_AMERICA'), ('FR', 'EUROPE_NORTH_AMERICA'), ('DE', 'EUROPE_NORTH_AMERICA'),
    ('KR', 'ASIA_PACIFIC'), ('JP', 'ASIA_PACIFIC'), ('CN', 'ASIA_PACIFIC'), ('IN', 'ASIA_PACIFIC'),
    ('AR', 'LATIN_AMERICA_CARIBBEAN'), ('BR', 'LATIN_AMERICA_CARIBBEAN'), ('MX', 'LATIN_AMERICA_CARIBBEAN'),
    ('CO', 'LATIN_AMERICA_CARIBBEAN'), ('KE', 'AFRICA'), ('NG', 'AFRICA'), ('SN', 'AFRICA'), ('EG', 'ARAB_STATES'),
    ('MA', 'ARAB_STATES'), ('TN', 'ARAB_STATES');

create temporary table made_city as
select g.n, uuidv7() as id, c.iso2, c.region,
       initcap((array['ba','ko','tel','mar','vin','sol','dra','pen','lo','qui'])[1 + (random() * 9)::int]
           || (array['ra','mi','no','ves','tu','lan','ger','po','si','dor'])[1 + (random() * 9)::int]
           || (array['burg','ville','grad','stad','polis','ton','mar','lia','nes','co'])[1 + (random() * 9)::int]) as name
from generate_series(1, 50000) as g(n)
join country c on c.n = 1 + g.n % 20;

insert into city (id, version, created_at, updated_at, slug, kind, source_language, own_name, names, sort_name, country,
                  unesco_region, participants, latitude, longitude, place_source, population, inhabitants, languages,
                  themes, sources)
select id, 0, now(), now(), lower(name) || '-' || n || '-' || lower(iso2), 'MUNICIPALITY', 'en', name || ' ' || n,
       jsonb_build_object('en', name || ' ' || n), lower(name) || ' ' || n, iso2, region, '{}',
       -60 + random() * 130, -180 + random() * 360, 'made',
       jsonb_build_object('value', p, 'unit', 'inhabitants', 'source', 'made'), p, '{}',
       array(select 'theme-' || (1 + (n * k * 7) % 40) from generate_series(1, n % 4) k group by 1 order by 1), '{}'
from (select *, (1000 * exp(random() * 9))::bigint as p from made_city) m;

insert into city_name (id, city_id, folded) select uuidv7(), id, sort_name from city;

insert into network (id, version, created_at, updated_at, slug, kind, source_language, names, sort_name, search_text,
                     parent_id, lineage, handles, themes, reporting_cycle_months, members_must_belong_to_parent, sources)
select uuidv7(), 0, now(), now(), 'network-' || n, 'GLOBAL', 'en', jsonb_build_object('en', 'Network ' || n),
       'network ' || n, 'network ' || n, null, array['network-' || n], '[]', '{}', 12, false, '{}'
from generate_series(1, 2) n;
insert into network (id, version, created_at, updated_at, slug, kind, source_language, names, sort_name, search_text,
                     parent_id, lineage, handles, themes, reporting_cycle_months, members_must_belong_to_parent, sources)
select uuidv7(), 0, now(), now(), 'network-' || n, 'TERRITORIAL', 'en', jsonb_build_object('en', 'Network ' || n),
       'network ' || n, 'network ' || n, p.id, array[p.slug, 'network-' || n], '[]', '{}', 12, false, '{}'
from generate_series(3, 300) n join network p on p.slug = 'network-' || (1 + n % 2);

-- Each city is in one of the two large networks, and in two of the 298 smaller ones.
insert into membership (id, version, created_at, updated_at, city_id, network_id, city_slug, network_slug, state, admitted,
                        since_edtf, since_precision, since_earliest, since_latest, since_sort)
select uuidv7(), 0, now(), now(), c.id, w.id, c.slug, w.slug,
       case when (c.row + k) % 97 = 0 then 'ON_HOLD' when (c.row + k) % 89 = 0 then 'SUBMITTED' else 'ADMITTED' end,
       (c.row + k) % 89 <> 0 or (c.row + k) % 97 = 0, y::text, 'YEAR', make_date(y, 1, 1), make_date(y, 12, 31), make_date(y, 1, 1)
from (select *, row_number() over (order by id) as row from city) c
cross join generate_series(0, 2) k
cross join lateral (select 1990 + ((c.row * 7 + k) % 36)::int as y) years
join network w on w.slug = 'network-' || case k when 0 then 1 + c.row % 2 else 3 + (c.row * 13 + k * 149) % 298 end;

insert into step (id, membership_id, kind, edtf, precision, earliest, latest, basis, entered_at)
select uuidv7(), id, 'ADMISSION', since_edtf, 'YEAR', since_earliest, since_latest, 'STATED', now() from membership where admitted;

insert into person (id, version, created_at, updated_at, issuer, subject, kind, name, email)
select uuidv7(), 0, now(), now(), 'made', 'made-' || n, 'PERSON', 'Person ' || n, 'person-' || n || '@example.org'
from generate_series(1, 20000) n;

insert into mandate (id, version, created_at, updated_at, person_id, role, city, acts_from)
select uuidv7(), 0, now(), now(), p.id, 'FOCAL_POINT', c.slug, now()
from (select id, row_number() over (order by id) as row from person) p
join (select slug, row_number() over (order by id) as row from city) c on c.row = p.row * 5
where p.row <= 10000;

insert into declaration (id, version, created_at, updated_at, slug, kind, year, source_language, titles, sort_title,
                         search_text, issuer_id, issuer_slug, state, current_version, sources)
select uuidv7(), 0, now(), now(), 'declaration-' || n, 'OUTCOME', 1990 + n % 37, 'en',
       jsonb_build_object('en', 'Declaration ' || n), 'declaration ' || n, 'declaration ' || n, w.id, w.slug,
       case when n % 5 = 0 then 'CLOSED' when n % 31 = 0 then 'DRAFT' else 'OPEN' end, 1, '{}'
from generate_series(1, 500) n join network w on w.slug = 'network-' || (1 + n % 20);

insert into text_version (id, declaration_id, number, blocks, languages, published_at)
select uuidv7(), id, 1, (select jsonb_agg(jsonb_build_object('id', uuidv7(), 'kind', 'CLAUSE', 'behind', jsonb_build_array(),
                             'texts', jsonb_build_object('en', repeat('{{city.name}} is committed. ', 20)))) from generate_series(1, 10)),
       '{en}', now()
from declaration;

-- One declaration that 10,000 cities signed, and 499 that a hundred signed each; some withdrew, some are still drafts.
insert into adherence (id, version, created_at, updated_at, declaration_id, city_id, declaration_slug, city_slug, issuer_slug,
                       country, state, language, signatory_name, signatory_title, effective_on, text_version, text, text_sha256, words,
                       code, signed_at, signed_on, sorted_at, withdrawn_on, withdrawal_reason)
select uuidv7(), 0, at, at, d.id, c.id, d.slug, c.slug, d.issuer_slug, c.country, a.state, 'en', 'Somebody', 'Mayor', at::date, 1,
       repeat('City is committed. ', 200), lpad(to_hex(n), 64, '0'),
       '{"title": "Declaration", "issuer": "Network", "cityName": "City", "cityNames": [], "country": "Country", "blocks": []}',
       case when a.state <> 'DRAFT' then '00000-' || to_char(n, 'FM00000') || '-0000' end, at, at::date, at,
       case when a.state = 'WITHDRAWN' then at::date + 30 end, case when a.state = 'WITHDRAWN' then 'COUNCIL_DECISION' end
from (select n, timestamptz '2026-01-01' - n * interval '1 hour' as at,
             case when n % 50 = 0 then 'WITHDRAWN' when n % 97 = 0 then 'DRAFT' else 'SIGNED' end as state
      from generate_series(0, 59999) n) a
join (select id, slug, country, row_number() over (order by id) as row from city) c on c.row = 1 + a.n % 50000
join declaration d on d.slug = 'declaration-' || case when a.n < 10000 then 1 else 2 + (a.n * 7) % 499 end;

insert into activity (id, at, person_id, role, event, nature, visibility, news, superseded, record_kind, record_id, about,
                      happened_edtf, happened_precision, happened_earliest, happened_latest, happened_sort, changes)
select uuidv7(), timestamptz '2026-01-01' - k * interval '1 minute' - c.row * interval '1 second', p.id, 'FOCAL_POINT',
       case when k = 1 then 'membership.admitted' else 'city.updated' end, case when k = 1 then 'HAPPENED' else 'EDIT' end,
       case when c.row % 10 <> 0 then 'PUBLIC' else 'ACTING' end, k = 2, false, 'CITY', c.slug,
       jsonb_build_array(jsonb_build_object('kind', 'CITY', 'key', c.slug), jsonb_build_object('kind', 'NETWORK', 'key', 'network-77')),
       '2001', 'YEAR', date '2001-01-01', date '2001-12-31', date '2001-12-31' - (c.row % 3650)::int,
       '[{"field": "website", "after": "https://example.org"}]'
from (select slug, row_number() over (order by id) as row from city) c
cross join generate_series(1, 6) k
join (select id, row_number() over (order by id) as row from person) p on p.row = 1 + c.row % 20000;

update activity set position = seq;
insert into activity_subject (ref, activity_id, at, nature, visibility, superseded, happened_sort, news, position)
select s.ref, a.id, a.at, a.nature, a.visibility, false, a.happened_sort, a.news, a.position
from activity a cross join lateral (values ('CITY ' || a.record_id), ('NETWORK network-77')) s (ref)
where a.record_kind = 'CITY';

insert into record_title (ref, kind, record, names, source_language, page, address, open, words)
select 'CITY ' || slug, 'CITY', slug, names, source_language, '/cities/' || slug, '/cities/' || slug, true,
       ' | ' || lower(own_name) || ' | '
from city;

-- 5,000 meetings that are closed with their minutes and 1,000 that are ahead, in every network.
insert into meeting (id, version, created_at, updated_at, slug, network_id, network_slug, kind, source_language, titles, themes,
                     edtf, precision, earliest, latest, first_day, last_day, last_day_rank, mode, state, audience,
                     asks_for_minutes, items, documents, participants, sources, search_text)
select uuidv7(), 0, now(), now(), 'meeting-' || n, w.id, w.slug, 'NETWORK_MEETING', 'en', jsonb_build_object('en', 'Meeting ' || n),
       '{}', day::text, 'DAY', day, day, day, day, date '9999-12-31' - day, 'ONSITE',
       case when n % 6 = 0 then 'CONFIRMED' else 'CLOSED' end, case when n % 10 = 0 then 'MEMBERS' else 'PUBLIC' end,
       true, '[]', '[]', '[]', '{}', 'meeting ' || n
from (select n, date '2026-01-01' - n + case when n % 6 = 0 then 7000 else 0 end as day from generate_series(1, 6000) n) g
join network w on w.slug = 'network-' || (1 + g.n % 300);

create temporary table some_city as select id, slug, row_number() over (order by id) as row from city;

insert into convocation (id, version, created_at, updated_at, meeting_id, number, is_last, sent_on, notice_days, items, edtf,
                         precision, earliest, latest, mode, changes)
select uuidv7(), 0, now(), now(), id, 1, true, earliest - 30, 30, '[]', edtf, precision, earliest, latest, mode, '{}'
from meeting where state = 'CONFIRMED';
insert into meeting_answer (id, version, created_at, updated_at, meeting_id, city_id, city_slug, answer, people, convocation, answered_at)
select uuidv7(), 0, now(), now(), m.id, s.city_id, s.city_slug, 'COMING', 2, 1, now()
from meeting m join membership s on s.network_slug = m.network_slug
where m.state = 'CONFIRMED' and m.slug like '%6' and m.network_slug not in ('network-1', 'network-2');

insert into attendance (id, version, created_at, updated_at, meeting_id, city_id, city_slug, presence, mode, people)
select uuidv7(), 0, now(), now(), m.id, c.id, c.slug, 'PRESENT', 'ONSITE', 2
from (select id, row_number() over (order by id) as row from meeting where state = 'CLOSED') m
cross join generate_series(1, 12) k join some_city c on c.row = 1 + (m.row * 12 + k) % 50000;
insert into minutes (id, version, created_at, updated_at, meeting_id, source_language, texts, audience, last_decision, last_action_point)
select uuidv7(), 0, now(), now(), id, 'en', jsonb_build_object('en', 'The mayor opened the meeting.'), 'PUBLIC', 4, 6
from meeting where state = 'CLOSED';
insert into decision (id, version, created_at, updated_at, minutes_id, number, source_language, texts, search_text)
select uuidv7(), 0, now(), now(), i.id, k, 'en', jsonb_build_object('en', 'Decision ' || k), 'decision ' || k || ' of ' || m.slug
from minutes i join meeting m on m.id = i.meeting_id cross join generate_series(1, 4) k;
insert into action_point (id, version, created_at, updated_at, minutes_id, network_slug, number, source_language, texts, city_id,
                          city_slug, due_on, due_sort, state)
select uuidv7(), 0, now(), now(), i.id, i.network_slug, k, 'en', jsonb_build_object('en', 'Do it'), c.id, c.slug, i.due + k, i.due + k,
       case when (i.row + k) % 5 = 0 then 'OPEN' else 'DONE' end
from (select i.id, m.network_slug, date '2026-01-01' + ((row_number() over (order by i.id) * 7) % 700)::int as due,
             row_number() over (order by i.id) as row
      from minutes i join meeting m on m.id = i.meeting_id) i
cross join generate_series(1, 6) k join some_city c on c.row = 1 + (i.row * 6 + k) % 50000;

analyze;

import { Anchor, Button, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FocalPointContact } from '@/api/generated'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { Section } from '@/ui/Section'
import { cityContactQuery, useUpdateContact } from '../api'
import { ContactForm } from '../parts/ContactForm'
import { useMe } from './useMe'

/** How the focal points of a city are reached, for people who act for one; each says for themselves whether it is shown. */
export function CityContact({ city }: { city: string }) {
  const { t } = useTranslation('access')
  const { me, mandates, actsForCity } = useMe()
  const { data: contact = [], error } = useQuery({ ...cityContactQuery(city), enabled: mandates.length > 0 })
  const [isAsked, setAsked] = useState(false)
  const update = useUpdateContact(city)
  const isFocalPoint = actsForCity(city, 'FOCAL_POINT')
  const isShown = contact.some(({ person }) => person.id === me?.id)
  if (error) return <ProblemAlert error={error} />
  if (!isFocalPoint && contact.length === 0) return null
  return (
    <Section title={t('contact.title')} isAside>
      <Text size="sm" c="dimmed">
        {t('contact.explain')}
      </Text>
      {contact.map((one) => (
        <Contact key={one.person.id} contact={one} />
      ))}
      {update.error && <ProblemAlert error={update.error} />}
      {isFocalPoint && isShown && (
        <div>
          <Button
            variant="default"
            loading={update.isPending}
            onClick={() => update.mutate({ consent: false }, { onSuccess: () => setAsked(false) })}
          >
            {t('contact.hide')}
          </Button>
        </div>
      )}
      {isFocalPoint && !isShown && isAsked && <ContactForm city={city} email={me?.email} />}
      {isFocalPoint && !isShown && !isAsked && (
        <div>
          <Button variant="default" onClick={() => setAsked(true)}>
            {t('contact.ask')}
          </Button>
        </div>
      )}
    </Section>
  )
}

function Contact({ contact: { person, email, phone } }: { contact: FocalPointContact }) {
  return (
    <Stack gap={0}>
      <Text>{person.name}</Text>
      <Anchor href={`mailto:${email}`}>{email}</Anchor>
      {phone && <Anchor href={`tel:${phone.replaceAll(/[^+\d]/g, '')}`}>{phone}</Anchor>}
    </Stack>
  )
}

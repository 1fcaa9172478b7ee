import { Autocomplete, NativeSelect, TextInput } from '@mantine/core'
import { type UseFormReturn, useController } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/lib/i18n/useFormat'
import { useLanguageOptions } from '@/lib/i18n/useLanguageOptions'
import { ChoicesField } from '@/ui/ChoicesField'
import { Fieldset } from '@/ui/Fieldset'
import { short } from '@/ui/short'
import { TextsFields } from '@/ui/TextsFields'
import { DocumentRows } from './DocumentRows'
import { SpeakerRows } from './SpeakerRows'
import { formats, type SessionValues } from './sessionValues'

interface SessionFieldsProps {
  form: UseFormReturn<SessionValues>
  labels: Record<string, string>
  tags: string[]
  timeZone: string | undefined
  /** The first and the last day of the event, where they are known. */
  days: [string, string] | undefined
  /** What the programme has already, to be chosen again. */
  rooms: string[]
  tracks: string[]
}

/** The fields of a session, new or as it is: a session is moved by its times and its room. */
export function SessionFields({ form, labels, tags, timeZone, days, rooms, tracks }: SessionFieldsProps) {
  const { t } = useTranslation('programme')
  const format = useFormat()
  const languages = useLanguageOptions()
  const { errors } = form.formState
  const room = useController({ control: form.control, name: 'room' })
  const track = useController({ control: form.control, name: 'track' })
  const within = days && { min: `${days[0]}T00:00`, max: `${days[1]}T23:59` }
  return (
    <>
      <Fieldset legend={t('form.whatLegend')} hint={t('form.textsHint', { language: format.language(tags[0] ?? '') })}>
        <TextsFields
          form={form}
          tags={tags}
          labels={labels}
          texts={[{ name: 'titles' }, { name: 'descriptions', isLong: true }]}
        />
        <NativeSelect
          label={labels.format}
          data={formats.map((value) => ({ value, label: t(`formats.${value}`) }))}
          {...form.register('format')}
        />
        <Autocomplete
          {...track.field}
          size="md"
          label={labels.track}
          description={t('form.trackHint')}
          data={tracks}
          error={errors.track?.message}
          {...short}
        />
      </Fieldset>
      <Fieldset legend={t('form.whenLegend')} hint={timeZone && t('zone', { zone: timeZone })}>
        <TextInput
          type="datetime-local"
          label={labels.start}
          {...within}
          {...short}
          error={errors.start?.message}
          {...form.register('start')}
        />
        <TextInput
          type="datetime-local"
          label={labels.end}
          {...short}
          error={errors.end?.message}
          {...form.register('end')}
        />
        <Autocomplete
          {...room.field}
          size="md"
          label={labels.room}
          description={t('form.roomHint')}
          data={rooms}
          error={errors.room?.message}
          {...short}
        />
        <TextInput
          inputMode="numeric"
          label={labels.capacity}
          description={t('form.capacityHint')}
          {...short}
          error={errors.capacity?.message}
          {...form.register('capacity')}
        />
      </Fieldset>
      <Fieldset legend={t('form.languagesLegend')}>
        <ChoicesField control={form.control} name="languages" label={labels.languages} data={languages} />
        <ChoicesField control={form.control} name="interpretation" label={labels.interpretation} data={languages} />
      </Fieldset>
      <Fieldset legend={t('form.speakersLegend')} hint={t('form.speakersHint')}>
        <SpeakerRows form={form} label={labels.speakers ?? ''} />
      </Fieldset>
      <Fieldset legend={t('form.documentsLegend')}>
        <DocumentRows form={form} label={labels.documents ?? ''} />
      </Fieldset>
    </>
  )
}

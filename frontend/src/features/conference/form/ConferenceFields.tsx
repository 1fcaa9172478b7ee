import { Checkbox, Radio, Select, Stack, TextInput } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { type UseFormReturn, useController } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useThemeOptions } from '@/features/theme/public/useThemeOptions'
import { useFormat } from '@/lib/i18n/useFormat'
import { useLanguageOptions } from '@/lib/i18n/useLanguageOptions'
import { ChoicesField } from '@/ui/ChoicesField'
import { Fieldset } from '@/ui/Fieldset'
import { usePickText } from '@/ui/LangText'
import { short } from '@/ui/short'
import { TextsFields } from '@/ui/TextsFields'
import { seriesOfQuery } from '../lists'
import { type ConferenceValues, firstStates } from './conferenceValues'
import { FigureRows } from './FigureRows'
import { LinkRows } from './LinkRows'
import { PlaceFields, TimeFields } from './TimeAndPlaceFields'

interface ConferenceFieldsProps {
  form: UseFormReturn<ConferenceValues>
  /** What each field is called, by its name. */
  labels: Record<string, string>
  /** The languages that the texts can be written in, the record's own first. */
  tags: string[]
  network: string
  isNew: boolean
}

/** The fields of a conference, new or as it is. They know nothing of how they are saved. */
export function ConferenceFields({ form, labels, tags, network, isNew }: ConferenceFieldsProps) {
  const { t } = useTranslation('conference')
  const format = useFormat()
  const own = format.language(tags[0] ?? '')
  return (
    <>
      <Fieldset legend={t('form.whatLegend')} hint={t('form.textsHint', { language: own })}>
        <EditionFields form={form} labels={labels} network={network} isNew={isNew} />
        <TextsFields
          form={form}
          tags={tags}
          labels={labels}
          texts={[{ name: 'titles' }, { name: 'theme' }, { name: 'about', isLong: true }]}
        />
        <ChoicesField control={form.control} name="themes" label={labels.themes} data={useThemeOptions()} />
      </Fieldset>
      <TimeFields form={form} labels={labels} />
      <PlaceFields form={form} labels={labels} />
      <Fieldset legend={t('form.forWhomLegend')} hint={t('form.linesHint')}>
        <TextsFields
          form={form}
          tags={tags}
          labels={labels}
          texts={[
            { name: 'issues', isLong: true, minRows: 3 },
            { name: 'intendedFor', isLong: true },
            { name: 'takingPart', isLong: true },
          ]}
        />
      </Fieldset>
      <Fieldset legend={t('form.byWhomLegend')} hint={t('form.linesHint')}>
        <TextsFields
          form={form}
          tags={tags}
          labels={labels}
          texts={[{ name: 'organisers', isLong: true }, { name: 'coOrganisers', isLong: true }, { name: 'invitedBy' }]}
        />
      </Fieldset>
      <Fieldset legend={t('form.figuresLegend')} hint={t('form.figuresHint')}>
        <FigureRows form={form} name="expected" label={labels.expected ?? ''} />
        <FigureRows form={form} name="participants" label={labels.participants ?? ''} />
      </Fieldset>
      <ContactFields form={form} labels={labels} />
      <Fieldset legend={t('pressRelease')} hint={t('form.markdownHint')}>
        <TextsFields
          form={form}
          tags={tags}
          labels={labels}
          texts={[{ name: 'pressRelease', isLong: true, minRows: 8 }]}
        />
      </Fieldset>
      <Fieldset legend={t('links')} hint={t('form.linksHint', { language: own })}>
        <LinkRows form={form} label={labels.links ?? ''} />
      </Fieldset>
      {isNew && <StateField form={form} label={labels.state ?? ''} />}
    </>
  )
}

/** Of which series it is which edition, and in which language it is written. */
function EditionFields(props: Omit<ConferenceFieldsProps, 'tags'>) {
  const { form, labels, network, isNew } = props
  const { t } = useTranslation('conference')
  const pick = usePickText()
  const languages = useLanguageOptions()
  const { data: all } = useSuspenseQuery(seriesOfQuery(network))
  const series = useController({ control: form.control, name: 'series' })
  const source = useController({ control: form.control, name: 'sourceLanguage' })
  return (
    <>
      {all.length > 0 && (
        <>
          <Select
            {...series.field}
            value={series.field.value || null}
            onChange={(slug) => series.field.onChange(slug ?? '')}
            label={labels.series}
            description={t('form.seriesHint')}
            data={all.map(({ slug, names, sourceLanguage }) => ({ value: slug, label: pick(names, sourceLanguage) }))}
            error={series.fieldState.error?.message}
            clearable
          />
          <TextInput
            label={labels.edition}
            description={t('form.editionHint')}
            inputMode="numeric"
            {...short}
            error={form.formState.errors.edition?.message}
            {...form.register('edition')}
          />
        </>
      )}
      {isNew && (
        <Select
          {...source.field}
          label={labels.sourceLanguage}
          description={t('form.sourceLanguageHint')}
          data={languages}
          searchable
          allowDeselect={false}
        />
      )}
    </>
  )
}

/** The office that answers questions, named only where it agreed. */
function ContactFields({ form, labels }: Pick<ConferenceFieldsProps, 'form' | 'labels'>) {
  const { t } = useTranslation('conference')
  const errors = form.formState.errors.contact
  return (
    <Fieldset legend={t('contact')} hint={t('form.contactHint')}>
      {(['name', 'address', 'email', 'phone', 'fax', 'url'] as const).map((name) => (
        <TextInput
          key={name}
          label={labels[`contact.${name}`]}
          error={errors?.[name]?.message}
          {...form.register(`contact.${name}`)}
        />
      ))}
      <Checkbox
        size="md"
        label={labels['contact.consent']}
        error={errors?.consent?.message}
        {...form.register('contact.consent')}
      />
    </Fieldset>
  )
}

/** What a new one begins as. */
function StateField({ form, label }: { form: UseFormReturn<ConferenceValues>; label: string }) {
  const { t } = useTranslation('conference')
  const state = useController({ control: form.control, name: 'state' })
  return (
    <Fieldset legend={t('form.stateLegend')}>
      <Radio.Group {...state.field} label={label}>
        <Stack gap="xs" mt="xs">
          {firstStates.map((value) => (
            <Radio
              key={value}
              value={value}
              size="md"
              label={t(`states.${value}`)}
              description={t(`form.states.${value}`)}
            />
          ))}
        </Stack>
      </Radio.Group>
    </Fieldset>
  )
}

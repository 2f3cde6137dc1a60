import type { Shape } from '../types.ts'

/** The help desks whose exports are known, the ones that are told apart by more first. */
export const shapes: readonly Shape[] = [
  {
    // https://developer.zendesk.com/api-reference/ticketing/business-rules/macros/
    name: 'Zendesk',
    detect: ['title', 'actions[].field'],
    itemsPath: 'macros[]',
    textFields: [
      { path: 'actions[field=comment_value_html].value', format: 'html' },
      { path: 'actions[field=comment_value_html].value[1]', format: 'html' },
      { path: 'actions[field=comment_value].value', format: 'markdown' },
      { path: 'actions[field=comment_value].value[1]', format: 'markdown' },
    ],
    titleField: 'title',
    dialect: 'liquid',
    isInternal: { path: 'actions[field=comment_mode_is_public].value', is: ['false', false] },
  },
  {
    // https://developer.zendesk.com/api-reference/ticketing/ticket-management/dynamic_content/
    name: 'Zendesk dynamic content',
    detect: ['name', 'variants[].content'],
    itemsPath: 'items[]',
    textFields: [{ path: 'variants[].content', format: 'auto' }],
    titleField: 'name',
    dialect: 'liquid',
  },
  {
    // https://developers.gorgias.com/reference/the-macro-object
    name: 'Gorgias',
    detect: ['name', 'actions[].arguments'],
    itemsPath: 'data[]',
    textFields: [
      [
        { path: 'actions[name=setResponseText].arguments.body_html', format: 'html' },
        { path: 'actions[name=setResponseText].arguments.body_text', format: 'text' },
      ],
    ],
    titleField: 'name',
    dialect: 'liquid',
  },
  {
    // https://developers.intercom.com/docs/references/rest-api/api.intercom.io/macros
    name: 'Intercom',
    detect: ['name', 'body', 'visible_to'],
    itemsPath: 'data[]',
    textFields: [
      [
        { path: 'body', format: 'html' },
        { path: 'body_text', format: 'text' },
      ],
    ],
    titleField: 'name',
    dialect: 'intercom',
  },
  {
    // https://developers.freshdesk.com/api/#canned-responses
    name: 'Freshdesk',
    detect: ['title', 'content_html'],
    itemsPath: 'responses[]',
    textFields: [
      [
        { path: 'content_html', format: 'html' },
        { path: 'content', format: 'text' },
      ],
    ],
    titleField: 'title',
    dialect: 'liquid',
  },
  {
    // https://dev.frontapp.com/reference/response-templates
    name: 'Front',
    detect: ['id', 'name', 'body', 'subject'],
    itemsPath: '_results[]',
    textFields: [{ path: 'body', format: 'html' }],
    titleField: 'name',
    dialect: 'liquid',
  },
  {
    // https://developer.helpscout.com/mailbox-api/endpoints/inboxes/saved-replies/get/
    name: 'Help Scout',
    detect: ['id', 'name', 'text'],
    itemsPath: '_embedded.replies[]',
    textFields: [
      { path: 'text', format: 'html' },
      { path: 'chatText', format: 'text' },
    ],
    titleField: 'name',
    dialect: 'helpscout',
  },
  {
    // https://developers.chatwoot.com/api-reference/canned-responses/list-all-canned-responses-in-an-account
    name: 'Chatwoot',
    detect: ['short_code', 'content'],
    itemsPath: 'payload[]',
    textFields: [{ path: 'content', format: 'markdown' }],
    titleField: 'short_code',
    dialect: 'liquid',
  },
  {
    // https://docs.zammad.org/en/latest/api/text-module.html
    name: 'Zammad',
    detect: ['name', 'keywords', 'content'],
    itemsPath: 'text_modules[]',
    textFields: [{ path: 'content', format: 'html' }],
    titleField: 'name',
    dialect: 'zammad',
  },
  {
    // https://github.com/osTicket/osTicket/blob/develop/include/i18n/en_US/templates/premade.yaml
    name: 'osTicket',
    detect: ['title', 'response'],
    itemsPath: 'canned_responses[]',
    textFields: [{ path: 'response', format: 'html' }],
    titleField: 'title',
    dialect: 'osticket',
  },
  {
    // https://platform.text.com/docs/management/configuration-api
    name: 'LiveChat',
    detect: ['text', 'tags', 'group_id'],
    itemsPath: 'canned_responses[]',
    textFields: [{ path: 'text', format: 'text' }],
    titleField: 'tags[0]',
    dialect: 'livechat',
  },
  {
    // https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_quicktext.htm
    name: 'Salesforce Quick Text',
    detect: ['Name', 'Message'],
    itemsPath: 'records[]',
    textFields: [{ path: 'Message', format: 'auto' }],
    titleField: 'Name',
    dialect: 'salesforce',
    isInternal: { path: 'Channel', is: ['Internal'] },
  },
  {
    // https://github.com/JoshuaKGoldberg/refined-saved-replies
    name: 'GitHub',
    detect: ['name', 'body'],
    itemsPath: 'replies[]',
    textFields: [{ path: 'body', format: 'markdown' }],
    titleField: 'name',
  },
]

/** Names of the fields that hold a reply where no shape is known, without case, spaces and marks. */
export const TEXT_NAMES: ReadonlySet<string> = new Set(
  'reply text body content message response answer template macro html bodyhtml bodytext contenthtml htmlbody replytext cannedresponse messagetext completion draft'.split(
    ' ',
  ),
)

/** Names of the fields that hold a title, the better ones first. */
export const TITLE_NAMES: readonly string[] = ['title', 'name', 'shortcut', 'shortcode', 'subject', 'key', 'id']

/** Names of fields that are not for customers, however long their text is. */
export const OTHER_NAMES: ReadonlySet<string> = new Set(
  'description note notes comment comments tags keywords category folder url explanation'.split(' '),
)

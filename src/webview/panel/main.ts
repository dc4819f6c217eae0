import { connect } from '../host';
import { registerToolkit } from '../toolkit';
import { Panel } from './panel';

registerToolkit();
new Panel(document.getElementById('panel')!, connect()).start();
